import { Fragment, type ReactNode } from 'react';
import type { Block, Body as BodyDocument } from '../../../lib/text/document.ts';
import { footnotesIn } from '../../../lib/text/footnotes.ts';
import { Figure } from '../figure.tsx';
import type { PhotoPath } from '../photo-link.tsx';
import { Attached, EventBox, PullFigure, type Surroundings, Video } from './boxes.tsx';
import { FlowContent } from './flow.tsx';
import { InlineText } from './inline.tsx';
import { NoteList, type NoteWords, type Refer, referTo } from './notes.tsx';
import { Quote } from './quote.tsx';
import { Table } from './table.tsx';

type Props = Surroundings & {
  body: BodyDocument;
  pathOf?: PhotoPath;
  /** What stands where the text places the gallery. */
  gallery: ReactNode;
  /** What stands where the text places the documents that it cites. */
  documents: ReactNode;
  /** Names the table with this number (from 1). */
  tableLabel: (number: number) => string;
  noteWords: NoteWords;
};

type Context = Omit<Props, 'body'> & { refer: Refer };

/** Whether a body says itself where the gallery stands. */
export const placesGallery = (body: BodyDocument): boolean =>
  body.content.some((block) => block.type === 'gallery');

/** Whether a body says itself where the documents stand that the story cites. */
export const placesDocuments = (body: BodyDocument): boolean =>
  body.content.some((block) => block.type === 'documents');

/** A story's text. Only what is known here is rendered; there is no other way from a stored document to a page. */
export function Body({ body, ...given }: Props) {
  const notes = footnotesIn(body);
  const context = { ...given, refer: referTo(notes, given.noteWords) };
  let tables = 0;
  return (
    <div className="body">
      {body.content.map((block, place) => {
        if (block.type === 'table') tables += 1;
        return <Fragment key={place}>{rendered(block, context, tables)}</Fragment>;
      })}
      <NoteList notes={notes} words={given.noteWords} />
    </div>
  );
}

function rendered(block: Block, context: Context, tables: number): ReactNode {
  const { refer } = context;
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return block.type === 'paragraph' && !block.content?.length ? null : (
        <FlowContent content={[block]} refer={refer} />
      );
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <InlineText content={block.content} refer={refer} />
        </Heading>
      );
    }
    case 'blockquote':
      return (
        <Quote source={block.attrs?.source}>
          <FlowContent content={block.content} refer={refer} />
        </Quote>
      );
    case 'table':
      return <Table table={block} label={context.tableLabel(tables)} refer={refer} />;
    case 'image': {
      const photo = context.photos[block.attrs.mediaId];
      return photo ? (
        <Figure
          photo={photo}
          locale={context.locale}
          sizes="(min-width: 60rem) 40rem, 100vw"
          most={1280}
          pathOf={context.pathOf}
        />
      ) : null;
    }
    case 'gallery':
      return context.gallery;
    case 'horizontalRule':
      return <hr />;
    case 'pullFigure':
      return <PullFigure block={block} />;
    case 'event':
      return <EventBox block={block} {...context} />;
    case 'video':
      return <Video block={block} {...context} />;
    case 'attachment':
      return <Attached block={block} {...context} />;
    case 'documents':
      return context.documents;
  }
}
