-- CreateTable
CREATE TABLE "media_edit" (
    "media_id" UUID NOT NULL,
    "turn" SMALLINT NOT NULL,
    "left" INTEGER NOT NULL,
    "top" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "whole_width" INTEGER NOT NULL,
    "whole_height" INTEGER NOT NULL,
    "whole_file" VARCHAR(120) NOT NULL,

    CONSTRAINT "media_edit_pkey" PRIMARY KEY ("media_id")
);

-- CreateTable
CREATE TABLE "retired_file" (
    "file" VARCHAR(120) NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retired_file_pkey" PRIMARY KEY ("file")
);

-- CreateIndex
CREATE UNIQUE INDEX "media_edit_whole_file_key" ON "media_edit"("whole_file");

-- CreateIndex
CREATE INDEX "retired_file_due_idx" ON "retired_file"("due");

-- AddForeignKey
ALTER TABLE "media_edit" ADD CONSTRAINT "media_edit_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "media_edit" ADD CONSTRAINT "media_edit_within" CHECK (
  "turn" IN (0, 90, 180, 270) AND "left" >= 0 AND "top" >= 0 AND "width" > 0 AND "height" > 0
  AND "left" + "width" <= CASE WHEN "turn" IN (0, 180) THEN "whole_width" ELSE "whole_height" END
  AND "top" + "height" <= CASE WHEN "turn" IN (0, 180) THEN "whole_height" ELSE "whole_width" END);
