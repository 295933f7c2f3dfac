-- Which language of an article translates the other, and how far it is; block by block, see lib/text/matching.ts.

ALTER TABLE "article" ADD COLUMN     "behind_blocks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "missing_blocks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "original" "locale" NOT NULL DEFAULT 'vi',
ADD COLUMN     "translation_due" TIMESTAMPTZ(3);

ALTER TABLE "article" ADD CONSTRAINT "article_blocks" CHECK ("behind_blocks" >= 0 AND "missing_blocks" >= 0);

CREATE TABLE "matching" (
    "article_id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "matches" JSONB NOT NULL DEFAULT '{}',
    "left_out" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "matching_pkey" PRIMARY KEY ("article_id","locale"),
    CONSTRAINT "matching_matches" CHECK (jsonb_typeof("matches") = 'object' AND "matches"::text IS NFC NORMALIZED)
);

ALTER TABLE "matching" ADD CONSTRAINT "matching_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Stories of before: the language written first is the original, and a language not written at all is due since then. Which
-- blocks of the others match is not known; they count as right until the original changes.
WITH first AS (
  SELECT t."article_id", t."locale", min(r."created_at") AS "at",
    row_number() OVER (PARTITION BY t."article_id" ORDER BY min(r."created_at"), t."locale") AS "place",
    count(*) OVER (PARTITION BY t."article_id") AS "languages"
  FROM translation t JOIN revision r ON r."translation_id" = t."id"
  GROUP BY t."article_id", t."locale")
UPDATE article a SET
  "original" = first."locale",
  "translation_due" = CASE WHEN first."languages" = 1 THEN first."at" END
FROM first WHERE first."article_id" = a."id" AND first."place" = 1;

-- What is due, oldest first; of everybody's articles and of one's own.
CREATE INDEX "article_translation_due_id_idx" ON "article"("translation_due", "id");
CREATE INDEX "article_behind" ON "article"("updated_at" DESC, "id") WHERE "behind_blocks" > 0;
