'use client';

import { useTranslations } from 'next-intl';
import { BoxTools, type ToolsProps } from './box-tools.tsx';
import { keysOf } from './shortcuts.ts';
import { Tool } from './tool.tsx';

/** The tools that are wanted less often; they join the same toolbar. */
export function MoreTools({ editor, at, panel, onPanel }: ToolsProps) {
  const t = useTranslations('bodyEditor');
  const edit = () => editor.chain().focus();
  return (
    <span className="flex w-full flex-wrap gap-x-0.5">
      <Tool
        name="orderedList"
        label={t('orderedList')}
        keys={keysOf('orderedList')}
        pressed={at.orderedList}
        onPress={() => edit().toggleOrderedList().run()}
      />
      <Tool
        name="blockquote"
        label={t('blockquote')}
        keys={keysOf('blockquote')}
        pressed={at.blockquote}
        onPress={() => edit().toggleBlockquote().run()}
      />
      <Tool
        name="footnote"
        label={t('footnote')}
        keys={keysOf('footnote')}
        pressed={at.footnote}
        expanded={panel === 'footnote'}
        onPress={() => onPanel('footnote')}
      />
      <Tool
        name="foreign"
        label={t('foreign')}
        pressed={at.foreign}
        expanded={panel === 'foreign'}
        onPress={() => onPanel('foreign')}
      />
      <Tool
        name="gallery"
        label={t('gallery')}
        disabled={at.hasGallery}
        onPress={() => edit().insertGallery().run()}
      />
      <BoxTools editor={editor} at={at} panel={panel} onPanel={onPanel} />
      <Tool name="rule" label={t('rule')} onPress={() => edit().setHorizontalRule().run()} />
      <Tool name="plain" label={t('plain')} onPress={() => edit().unsetAllMarks().clearNodes().run()} />
      <Tool
        name="undo"
        label={t('undo')}
        keys={keysOf('undo')}
        disabled={!at.canUndo}
        onPress={() => edit().undo().run()}
      />
      <Tool
        name="redo"
        label={t('redo')}
        keys={keysOf('redo')}
        disabled={!at.canRedo}
        onPress={() => edit().redo().run()}
      />
    </span>
  );
}
