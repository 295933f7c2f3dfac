-- What is in the trash stands in no list: the indexes that the desk's lists are counted and ordered by leave it out. Partial,
-- which Prisma's schema cannot say.
DROP INDEX "article_updated_at_id_idx";
CREATE INDEX "article_updated_at_id_idx" ON "article"("updated_at" DESC, "id") WHERE "trashed_at" IS NULL;

DROP INDEX "article_translation_due_id_idx";
CREATE INDEX "article_translation_due_id_idx" ON "article"("translation_due", "id")
  WHERE "translation_due" IS NOT NULL AND "trashed_at" IS NULL;

CREATE INDEX "article_section_kept" ON "article"("section_id", "updated_at" DESC, "id") WHERE "trashed_at" IS NULL;

-- The smallest there is, for counting.
CREATE INDEX "article_kept" ON "article"("id") WHERE "trashed_at" IS NULL;
