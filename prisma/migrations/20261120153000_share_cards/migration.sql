-- CreateEnum
CREATE TYPE "crop_shape" AS ENUM ('wide', 'standard', 'square');

-- CreateTable
CREATE TABLE "media_crop" (
    "media_id" UUID NOT NULL,
    "shape" "crop_shape" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "file" VARCHAR(120) NOT NULL,

    CONSTRAINT "media_crop_pkey" PRIMARY KEY ("media_id","shape")
);

-- CreateTable
CREATE TABLE "share_card" (
    "translation_id" UUID NOT NULL,
    "revision_id" UUID,
    "media_id" UUID,
    "look" VARCHAR(64) NOT NULL DEFAULT '',
    "file" VARCHAR(120),
    "width" INTEGER NOT NULL DEFAULT 0,
    "height" INTEGER NOT NULL DEFAULT 0,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "claimed_until" TIMESTAMPTZ(3),

    CONSTRAINT "share_card_pkey" PRIMARY KEY ("translation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "media_crop_file_key" ON "media_crop"("file");

-- CreateIndex
CREATE UNIQUE INDEX "share_card_file_key" ON "share_card"("file");

-- AddForeignKey
ALTER TABLE "media_crop" ADD CONSTRAINT "media_crop_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_card" ADD CONSTRAINT "share_card_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A card stands in the head of one page, in no list.
CREATE FUNCTION content_card_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."file" IS NOT NULL OR TG_OP <> 'DELETE' AND NEW."file" IS NOT NULL THEN
    PERFORM content_changed('card:' || t."article_id" || ':' || t."locale") FROM translation t
      WHERE t."id" = CASE WHEN TG_OP = 'DELETE' THEN OLD."translation_id" ELSE NEW."translation_id" END;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "share_card_content" AFTER INSERT OR UPDATE OF "file", "revision_id", "media_id" OR DELETE ON "share_card"
  FOR EACH ROW EXECUTE FUNCTION content_card_changed();
