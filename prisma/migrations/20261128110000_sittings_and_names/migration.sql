-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "autosaved" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "slug" VARCHAR(120);

-- AlterTable
ALTER TABLE "revision_media" ADD COLUMN     "alt" VARCHAR(300),
ADD COLUMN     "caption" VARCHAR(500);

-- CreateTable
CREATE TABLE "revision_name" (
    "revision_id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "named_by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_name_pkey" PRIMARY KEY ("revision_id")
);

-- CreateIndex
CREATE INDEX "revision_name_named_by_id_idx" ON "revision_name"("named_by_id");

-- AddForeignKey
ALTER TABLE "revision_name" ADD CONSTRAINT "revision_name_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_name" ADD CONSTRAINT "revision_name_named_by_id_fkey" FOREIGN KEY ("named_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision_name" ADD CONSTRAINT "revision_name_said" CHECK ("name" <> '' AND "name" = btrim("name"));
ALTER TABLE "revision_name" ADD CONSTRAINT "revision_name_nfc" CHECK ("name" IS NFC NORMALIZED);
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_nfc" CHECK ("alt" IS NFC NORMALIZED AND "caption" IS NFC NORMALIZED);

-- History is append-only, but for the steps of one sitting, each of which takes the place of the one before.
CREATE FUNCTION keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A draft that is deleted takes its history along.
  IF EXISTS (SELECT FROM "translation" WHERE "id" = OLD."translation_id") THEN
    RAISE EXCEPTION 'revision is append-only' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER "revision_kept" BEFORE DELETE ON "revision" FOR EACH ROW WHEN (NOT OLD."autosaved") EXECUTE FUNCTION keep_revision();
