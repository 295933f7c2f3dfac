'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { useMarksState } from './marks-state.ts';
import { MoreTools } from './more-tools.tsx';
import type { Panel } from './panel.tsx';
import { keysOf } from './shortcuts.ts';
import { Tool } from './tool.tsx';
import { ToolbarFocusProvider, useToolbarFocus } from './toolbar-focus.ts';

/** The tools of one text, drawn anew only when something about them changes. Alt+F10 in the text leads here, Escape leads back. */
export const Toolbar = memo(function Toolbar({
  editor,
  label,
  controls,
  panel,
  onPanel,
}: {
  editor: Editor;
  label: string;
  /** Id of the text that the tools act on. */
  controls: string;
  panel: Panel | null;
  onPanel: (panel: Panel | null) => void;
}) {
  const t = useTranslations('bodyEditor');
  const at = useMarksState(editor);
  const [more, setMore] = useState(false);
  const { focus, onKeyDown } = useToolbarFocus('paragraph');
  const edit = () => editor.chain().focus();
  const toggle = (wanted: Panel) => onPanel(panel === wanted ? null : wanted);
  return (
    <ToolbarFocusProvider value={focus}>
      <div
        role="toolbar"
        aria-label={label}
        aria-controls={controls}
        onKeyDown={(event) => {
          onKeyDown(event);
          if (event.key === 'Escape') editor.commands.focus();
        }}
        className="-mx-1.25 flex flex-wrap items-center"
      >
        <Tool
          name="paragraph"
          label={t('paragraph')}
          keys={keysOf('paragraph')}
          pressed={at.paragraph}
          onPress={() => edit().setParagraph().run()}
        />
        <Tool
          name="heading"
          label={t('heading')}
          keys={keysOf('heading')}
          pressed={at.heading}
          onPress={() => edit().toggleHeading({ level: 2 }).run()}
        />
        <Tool
          name="subheading"
          label={t('subheading')}
          keys={keysOf('subheading')}
          pressed={at.subheading}
          onPress={() => edit().toggleHeading({ level: 3 }).run()}
        />
        <Tool
          name="bold"
          label={t('bold')}
          keys={keysOf('bold')}
          pressed={at.bold}
          onPress={() => edit().toggleBold().run()}
        >
          <b className="font-bold">B</b>
        </Tool>
        <Tool
          name="italic"
          label={t('italic')}
          keys={keysOf('italic')}
          pressed={at.italic}
          onPress={() => edit().toggleItalic().run()}
        >
          <i className="font-serif">I</i>
        </Tool>
        <Tool
          name="link"
          label={t('link')}
          keys={keysOf('link')}
          pressed={at.link}
          expanded={panel === 'link'}
          onPress={() => toggle('link')}
        />
        <Tool
          name="bulletList"
          label={t('bulletList')}
          keys={keysOf('bulletList')}
          pressed={at.bulletList}
          onPress={() => edit().toggleBulletList().run()}
        />
        <Tool name="photo" label={t('photo')} expanded={panel === 'photo'} onPress={() => toggle('photo')} />
        <Tool
          name="table"
          label={t('table')}
          pressed={at.table}
          disabled={at.table}
          onPress={() => edit().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
        />
        <Tool name="more" label={t('more')} expanded={more} onPress={() => setMore(!more)} />
        {more ? <MoreTools editor={editor} at={at} panel={panel} onPanel={toggle} /> : null}
      </div>
    </ToolbarFocusProvider>
  );
});
