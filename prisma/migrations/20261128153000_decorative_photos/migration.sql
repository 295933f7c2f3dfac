-- AlterTable
ALTER TABLE "media_text" ADD COLUMN     "decorative" BOOLEAN NOT NULL DEFAULT false;
