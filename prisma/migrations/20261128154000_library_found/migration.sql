-- AlterTable
ALTER TABLE "media" ADD COLUMN     "words_fold" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "media_uploaded_by_id_created_at_id_idx" ON "media"("uploaded_by_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "media_words_fold_idx" ON "media" USING GIN ("words_fold" gin_trgm_ops);

-- What a photo is found by, in the library: one text without marks and case, so that an index serves every word in it.
CREATE FUNCTION media_words(photo uuid, name text, credit text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT fold(concat_ws(' ', name, credit,
    (SELECT string_agg(t."alt" || ' ' || t."caption", ' ' ORDER BY t."locale") FROM media_text t WHERE t."media_id" = photo)))
$$;

CREATE FUNCTION media_words_of_photo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."words_fold" := media_words(NEW."id", NEW."original_name", NEW."credit");
  RETURN NEW;
END $$;

CREATE FUNCTION media_words_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE media m SET "words_fold" = media_words(m."id", m."original_name", m."credit") WHERE m."id" = NEW."media_id";
  RETURN NULL;
END $$;

ALTER TABLE "media" DISABLE TRIGGER USER;
UPDATE "media" SET "words_fold" = media_words("id", "original_name", "credit");
ALTER TABLE "media" ENABLE TRIGGER USER;

CREATE TRIGGER "media_words" BEFORE INSERT OR UPDATE OF "original_name", "credit" ON "media"
  FOR EACH ROW EXECUTE FUNCTION media_words_of_photo();
CREATE TRIGGER "media_text_words" AFTER INSERT OR UPDATE OF "alt", "caption" ON "media_text"
  FOR EACH ROW EXECUTE FUNCTION media_words_of_text();
