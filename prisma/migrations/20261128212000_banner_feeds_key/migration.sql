-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "feed_size" SMALLINT NOT NULL DEFAULT 30,
ADD COLUMN     "feed_text" VARCHAR(10) NOT NULL DEFAULT 'whole',
ADD COLUMN     "index_now_key" VARCHAR(128) NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "banner" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "banner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "banner_text" (
    "banner_id" INTEGER NOT NULL DEFAULT 1,
    "locale" "locale" NOT NULL,
    "text" VARCHAR(300) NOT NULL,
    "link" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "banner_text_pkey" PRIMARY KEY ("banner_id","locale")
);

-- AddForeignKey
ALTER TABLE "banner_text" ADD CONSTRAINT "banner_text_banner_id_fkey" FOREIGN KEY ("banner_id") REFERENCES "banner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "settings" ADD CONSTRAINT "settings_feed_text_known" CHECK ("feed_text" IN ('whole', 'sapo'));
ALTER TABLE "settings" ADD CONSTRAINT "settings_feed_size_bounded" CHECK ("feed_size" BETWEEN 1 AND 500);
ALTER TABLE "banner" ADD CONSTRAINT "banner_one" CHECK ("id" = 1);
ALTER TABLE "banner" ADD CONSTRAINT "banner_ends_after_it_begins" CHECK ("until" > "from");

-- Every page of a language has the notice.
CREATE TRIGGER "banner_content" AFTER INSERT OR UPDATE OR DELETE ON "banner" FOR EACH ROW EXECUTE FUNCTION content_everything_changed();
CREATE TRIGGER "banner_text_content" AFTER INSERT OR UPDATE OR DELETE ON "banner_text" FOR EACH ROW EXECUTE FUNCTION content_everything_changed();
