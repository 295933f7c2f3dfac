-- The desk's list and the related picker search headlines by any part of them, without marks. An index on the expression
-- finds the rows, but PostgreSQL then folds each found headline again; a stored column is folded once, when it is saved.
DROP INDEX "translation_title_fold_idx";

ALTER TABLE "translation" ADD COLUMN "title_fold" TEXT GENERATED ALWAYS AS (fold("title")) STORED;

CREATE INDEX "translation_title_fold_idx" ON "translation" USING GIN ("title_fold" gin_trgm_ops);
