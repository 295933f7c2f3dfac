'use client';

import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { AttachmentChooser } from './attachment-chooser.tsx';
import { FootnoteForm } from './footnote-form.tsx';
import { ForeignForm } from './foreign-form.tsx';
import { LinkForm } from './link-form.tsx';
import { PhotoChooser } from './photo-chooser.tsx';
import { SourceForm } from './source-form.tsx';

const forms = {
  link: LinkForm,
  footnote: FootnoteForm,
  foreign: ForeignForm,
  photo: PhotoChooser,
  source: SourceForm,
  attachment: AttachmentChooser,
};

export type Panel = keyof typeof forms;

/** What a tool asks before it acts, in a row under the toolbar. Escape closes it and goes back to the text. */
export function ToolPanel({ editor, panel, onClose }: { editor: Editor; panel: Panel; onClose: () => void }) {
  const Form = forms[panel];
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  return (
    <PanelRow onEscape={close}>
      <Form editor={editor} onDone={close} />
    </PanelRow>
  );
}

function PanelRow({ onEscape, children }: { onEscape: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here for every control inside
    <div
      className="mt-1 border-line border-y bg-wash px-2 py-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </div>
  );
}
