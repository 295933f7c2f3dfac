-- Footnotes are words of the body: they stand after its lines, and leave no gap in them, as in plainText of
-- lib/text/excerpt.ts.
CREATE OR REPLACE FUNCTION search_body(body jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT coalesce(string_agg(line."words", E'\n' ORDER BY line."notes", line."place"), '')
    FROM (
      SELECT false AS "notes", block."place",
        string_agg(CASE part."node" ->> 'type' WHEN 'footnote' THEN '' ELSE coalesce(part."node" ->> 'text', ' ') END, '' ORDER BY part."place") AS "words"
      FROM jsonb_path_query(body, 'strict $.** ? (@.type == "paragraph" || @.type == "heading")') WITH ORDINALITY AS block ("node", "place"),
        jsonb_array_elements(block."node" -> 'content') WITH ORDINALITY AS part ("node", "place")
      GROUP BY block."place"
      UNION ALL
      SELECT true, note."place", note."node" -> 'attrs' ->> 'note'
      FROM jsonb_path_query(body, 'strict $.** ? (@.type == "footnote")') WITH ORDINALITY AS note ("node", "place")) AS line
  );
