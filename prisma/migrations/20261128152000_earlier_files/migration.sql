-- AlterTable
ALTER TABLE "media" ADD COLUMN     "original_file" VARCHAR(80),
ADD COLUMN     "file_number" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "words_for" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "media_earlier_file" (
    "media_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "original_name" VARCHAR(255) NOT NULL,
    "original_file" VARCHAR(80) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "frame" JSONB NOT NULL,
    "focus_x" SMALLINT,
    "focus_y" SMALLINT,
    "thumb_file" VARCHAR(120) NOT NULL,
    "replaced_by_id" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_earlier_file_pkey" PRIMARY KEY ("media_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "media_original_file_key" ON "media"("original_file");

-- CreateIndex
CREATE UNIQUE INDEX "media_earlier_file_original_file_key" ON "media_earlier_file"("original_file");

-- CreateIndex
CREATE UNIQUE INDEX "media_earlier_file_sha256_key" ON "media_earlier_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "media_earlier_file_thumb_file_key" ON "media_earlier_file"("thumb_file");

-- CreateIndex
CREATE INDEX "media_earlier_file_replaced_by_id_idx" ON "media_earlier_file"("replaced_by_id");

-- AddForeignKey
ALTER TABLE "media_earlier_file" ADD CONSTRAINT "media_earlier_file_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_earlier_file" ADD CONSTRAINT "media_earlier_file_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "media_earlier_file" ADD CONSTRAINT "media_earlier_file_nfc" CHECK ("original_name" IS NFC NORMALIZED);
