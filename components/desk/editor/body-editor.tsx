'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { kindsOf } from '../../../lib/text/adopted-keys.ts';
import type { Body } from '../../../lib/text/document.ts';
import { bodyOf, sameBody } from './body.ts';
import { BodyText } from './body-text.tsx';
import { extensionsWith } from './desk-extensions.ts';
import { MissingPictures } from './missing-pictures.tsx';
import { type Panel, ToolPanel } from './panel.tsx';
import { usePhotoShelf } from './photo-shelf.ts';
import { readSelection } from './selection.ts';
import { isPressed, panelPressed } from './shortcuts.ts';
import { showBody } from './show-body.ts';
import { TableTools } from './table-tools.tsx';
import { TextLocaleProvider } from './text-locale.ts';
import { Toolbar } from './toolbar.tsx';
import { usePasted } from './use-pasted.ts';

/**
 * The body of one translation. The field `name` carries it in a plain post of the form; before scripts have loaded the
 * text can be read but not changed.
 */
export function BodyEditor({
  name,
  locale,
  label,
  body,
  heard,
  editable,
  facing,
  onEditor,
  onChange,
}: {
  name: string;
  locale: Locale;
  label: string;
  /** What stands in it at first. */
  body: Body;
  /** Calls back with the body as it stands now, and whenever it has changed; until what it returns is called. */
  heard: (hear: (body: Body) => void) => () => void;
  editable: boolean;
  /** The text of the other language as it stands now, whose blocks this one translates. */
  facing: () => Body;
  /** Told the editor once it is there. */
  onEditor: (editor: Editor) => void;
  onChange: (body: Body) => void;
}) {
  const t = useTranslations('bodyEditor');
  const id = useId();
  const shelf = usePhotoShelf();
  const [panel, setPanel] = useState<Panel | null>(null);
  const pasted = usePasted(shelf);
  const written = useRef(body);
  // The editor is made once and calls what is current.
  const latest = useRef({ onEditor, onChange, shelf, facing, editor: null as Editor | null });
  useEffect(() => {
    latest.current = { onEditor, onChange, shelf, facing, editor };
  });

  // Made once: an option that is a new object makes the editor draw everything anew.
  const [made] = useState(() => ({
    extensions: extensionsWith(
      async (files, at) => {
        const mediaIds = await latest.current.shelf.upload(files);
        if (mediaIds.length > 0) latest.current.editor?.commands.insertPhotos(mediaIds, at);
      },
      () => kindsOf(latest.current.facing()),
      pasted.pasting,
    ),
    content: body,
    editorProps: {
      attributes: {
        id,
        lang: locale,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'body-text',
      },
    },
  }));
  const editor = useEditor({
    ...made,
    editable,
    immediatelyRender: false,
    injectCSS: false,
    onCreate: ({ editor: at }) => latest.current.onEditor(at),
    onUpdate: ({ editor: at }) => {
      written.current = bodyOf(at.state.doc);
      latest.current.onChange(written.current);
    },
  });

  // A body that comes from outside, such as an earlier or somebody else's, takes the place of what stands in the editor.
  useEffect(() => {
    if (!editor) return;
    return heard((now) => {
      if (editor.isDestroyed || sameBody(now, written.current)) return;
      written.current = now;
      showBody(editor, now);
    });
  }, [editor, heard]);
  useEffect(() => editor?.setEditable(editable, false), [editor, editable]);

  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = editable && panelPressed(event);
    if (asked) {
      event.preventDefault();
      if (editor) readSelection(editor);
      setPanel(asked);
    }
    if (isPressed(event, 'tools')) {
      event.preventDefault();
      frame.current?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus();
    }
  };

  /** A footnote that is clicked shows its words. */
  const onClick = ({ target }: MouseEvent) => {
    if (editable && target instanceof Element && target.closest('sup[data-footnote]')) setPanel('footnote');
  };

  return (
    <TextLocaleProvider value={locale}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the text inside */}
      <div ref={frame} onKeyDown={onKeyDown} onClick={onClick} className="body-editor">
        {editor && editable ? (
          <div className="body-tools">
            <Toolbar
              editor={editor}
              label={t('toolbar', { text: label })}
              controls={id}
              panel={panel}
              onPanel={setPanel}
            />
            {panel ? <ToolPanel editor={editor} panel={panel} onClose={() => setPanel(null)} /> : null}
          </div>
        ) : null}
        {pasted.missing.length > 0 ? (
          <MissingPictures names={pasted.missing} onClose={pasted.dismiss} />
        ) : null}
        {editor ? (
          <>
            <EditorContent editor={editor} />
            {editable ? <TableTools editor={editor} controls={id} /> : null}
          </>
        ) : (
          <>
            <noscript>
              <p className="py-2 text-sm text-warn">{t('needsScripts')}</p>
            </noscript>
            <BodyText body={body} locale={locale} />
          </>
        )}
        {/* A plain post is over once there is an editor. */}
        {editor ? null : <input type="hidden" name={name} value={JSON.stringify(body)} readOnly />}
      </div>
    </TextLocaleProvider>
  );
}
