-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "photos_around" JSONB;
