import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Slip, ToneStyle } from '../../../../lib/text/proof/slip.ts';
import { proofPlugin } from '../../editor/proof.ts';
import { typingPlugin } from '../../editor/typing.ts';
import type { Dismissed } from './dismissed.ts';

/** Looks through a text for slips while it is written, and writes typographic signs for what is typed. */
export function useProof(
  editor: Editor | undefined,
  locale: Locale,
  tone: ToneStyle,
  dismissed: Dismissed,
): readonly Slip[] {
  const [slips, setSlips] = useState<readonly Slip[]>([]);
  useEffect(() => {
    if (!editor?.isEditable) return;
    const proof = proofPlugin({
      house: { locale, tone },
      dismissed: (slip) => dismissed.has(locale, slip),
      onSlips: setSlips,
    });
    const typing = typingPlugin(editor, locale);
    editor.registerPlugin(proof);
    editor.registerPlugin(typing, (added, others) => [added, ...others]);
    return () => {
      if (editor.isDestroyed) return;
      const { state, view } = editor;
      const plugins = state.plugins.filter((plugin) => plugin !== proof && plugin !== typing);
      view.updateState(state.reconfigure({ plugins }));
    };
  }, [editor, locale, tone, dismissed]);
  return slips;
}
