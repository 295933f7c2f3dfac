-- Words that blocks say in their attributes – who is quoted, a figure, an event, a video's title – are words of the body. They
-- stand where the block stands, before what is within it, as in plainText of lib/text/excerpt.ts.
CREATE OR REPLACE FUNCTION search_body(body jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(string_agg(line."words", E'\n' ORDER BY line."notes", line."place"), '')
    FROM (
      SELECT false AS "notes", block."place",
        CASE block."node" ->> 'type'
          WHEN 'blockquote' THEN block."node" -> 'attrs' ->> 'source'
          WHEN 'pullFigure' THEN concat_ws(' ', nullif(block."node" -> 'attrs' ->> 'figure', ''), nullif(block."node" -> 'attrs' ->> 'says', ''))
          WHEN 'event' THEN concat_ws(', ', nullif(block."node" -> 'attrs' ->> 'what', ''), block."node" -> 'attrs' ->> 'time',
            block."node" -> 'attrs' ->> 'day', nullif(block."node" -> 'attrs' ->> 'where', ''))
          WHEN 'video' THEN block."node" -> 'attrs' ->> 'title'
          ELSE (
            SELECT string_agg(CASE part."node" ->> 'type' WHEN 'footnote' THEN '' ELSE coalesce(part."node" ->> 'text', ' ') END, '' ORDER BY part."place")
            FROM jsonb_array_elements(block."node" -> 'content') WITH ORDINALITY AS part ("node", "place"))
        END AS "words"
      FROM jsonb_path_query(body, 'strict $.** ? (@.type == "paragraph" || @.type == "heading" || @.type == "blockquote"
        || @.type == "pullFigure" || @.type == "event" || @.type == "video")') WITH ORDINALITY AS block ("node", "place")
      UNION ALL
      SELECT true, note."place", note."node" -> 'attrs' ->> 'note'
      FROM jsonb_path_query(body, 'strict $.** ? (@.type == "footnote")') WITH ORDINALITY AS note ("node", "place")) AS line
  );
