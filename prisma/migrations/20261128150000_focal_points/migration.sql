-- AlterTable
ALTER TABLE "media" ADD COLUMN     "focus_x" SMALLINT,
ADD COLUMN     "focus_y" SMALLINT,
ADD COLUMN     "image_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "media_crop" ADD COLUMN     "image_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "share_card" ADD COLUMN     "image_version" INTEGER;

ALTER TABLE "media" ADD CONSTRAINT "media_focus" CHECK (
  ("focus_x" IS NULL) = ("focus_y" IS NULL) AND "focus_x" BETWEEN 0 AND 1000 AND "focus_y" BETWEEN 0 AND 1000);

-- Cards made so far show photos as they are.
UPDATE "share_card" SET "image_version" = 1 WHERE "media_id" IS NOT NULL;

DROP TRIGGER "share_card_content" ON "share_card";
CREATE TRIGGER "share_card_content" AFTER INSERT OR UPDATE OF "file", "revision_id", "media_id", "image_version" OR DELETE ON "share_card"
  FOR EACH ROW EXECUTE FUNCTION content_card_changed();
