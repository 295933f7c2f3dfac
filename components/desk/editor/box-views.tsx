'use client';

import { type NodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { formatWeekday } from '../../../lib/text/dates.ts';
import { boxLimits } from '../../../lib/text/document-size.ts';
import { dayInNumbers, typedDay } from '../../../lib/text/typed-day.ts';
import { typedTime } from '../../../lib/text/typed-time.ts';
import { useArticleShelf } from './article-shelf.ts';
import { BoxField } from './box-field.tsx';
import { BoxFrame } from './box-frame.tsx';
import { Attachment, Documents, EventBox, PullFigure, Video } from './boxes.ts';
import { VideoView } from './video-view.tsx';

const given = (value: unknown): string => (typeof value === 'string' ? value : '');

function PullFigureView(view: NodeViewProps) {
  const t = useTranslations('bodyEditor.boxes');
  const { figure, says } = view.node.attrs;
  const readOnly = !view.editor.isEditable;
  return (
    <BoxFrame view={view} title={t('pullFigure')} blank={!figure && !says}>
      <BoxField
        label={t('figure')}
        placeholder={t('figureExample')}
        stored={given(figure)}
        limit={boxLimits.figure}
        readOnly={readOnly}
        onWrite={(value) => view.updateAttributes({ figure: value })}
      />
      <BoxField
        label={t('says')}
        stored={given(says)}
        limit={boxLimits.words}
        readOnly={readOnly}
        onWrite={(value) => view.updateAttributes({ says: value })}
      />
    </BoxFrame>
  );
}

const inRange = (day: string | null) => (day && day >= '1900-01-01' && day <= '2200-12-31' ? day : null);
const orNothing = (read: (typed: string) => string | null) => (typed: string) =>
  typed.trim() ? read(typed) : '';

function EventView(view: NodeViewProps) {
  const t = useTranslations('bodyEditor.boxes');
  const issues = useTranslations('issues');
  const locale = useLocale() as Locale;
  const { what, day, time, where } = view.node.attrs;
  const readOnly = !view.editor.isEditable;
  return (
    <BoxFrame view={view} title={t('event')} blank={!what && !day && !time && !where}>
      <BoxField
        label={t('what')}
        stored={given(what)}
        limit={boxLimits.words}
        readOnly={readOnly}
        onWrite={(value) => view.updateAttributes({ what: value })}
      />
      <BoxField
        label={t('day')}
        placeholder={t('dayForm')}
        stored={dayInNumbers(given(day))}
        limit={60}
        readOnly={readOnly}
        means={orNothing((typed) => {
          const read = inRange(typedDay(typed));
          return read && dayInNumbers(read);
        })}
        error={issues('date')}
        echo={day ? formatWeekday(given(day), locale) : null}
        onWrite={(value) => view.updateAttributes({ day: typedDay(value) })}
      />
      <BoxField
        label={t('time')}
        placeholder={t('timeForm')}
        stored={given(time)}
        limit={60}
        readOnly={readOnly}
        means={orNothing(typedTime)}
        error={issues('time')}
        onWrite={(value) => view.updateAttributes({ time: value || null })}
      />
      <BoxField
        label={t('where')}
        stored={given(where)}
        limit={boxLimits.words}
        readOnly={readOnly}
        onWrite={(value) => view.updateAttributes({ where: value })}
      />
    </BoxFrame>
  );
}

function AttachmentView(view: NodeViewProps) {
  const t = useTranslations('bodyEditor.boxes');
  const { attachments } = useArticleShelf();
  const found = attachments.find(({ fileId }) => fileId === view.node.attrs.fileId);
  return (
    <BoxFrame view={view} title={t('attachment')}>
      {found ? (
        <p className="text-sm">{found.name}</p>
      ) : (
        <p className="text-bad text-sm">{t('attachmentGone')}</p>
      )}
    </BoxFrame>
  );
}

function DocumentsView(view: NodeViewProps) {
  const t = useTranslations('bodyEditor.boxes');
  const { documents } = useArticleShelf();
  return (
    <BoxFrame view={view} title={t('documents')}>
      <p className="text-sm">{documents.length > 0 ? documents.join(' · ') : t('noDocuments')}</p>
    </BoxFrame>
  );
}

/** The boxes as the desk shows them. */
export const viewedBoxes = [
  PullFigure.extend({ addNodeView: () => ReactNodeViewRenderer(PullFigureView) }),
  EventBox.extend({ addNodeView: () => ReactNodeViewRenderer(EventView) }),
  Video.extend({ addNodeView: () => ReactNodeViewRenderer(VideoView) }),
  Attachment.extend({ addNodeView: () => ReactNodeViewRenderer(AttachmentView) }),
  Documents.extend({ addNodeView: () => ReactNodeViewRenderer(DocumentsView) }),
];
