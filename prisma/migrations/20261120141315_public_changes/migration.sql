-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('minor', 'update', 'correction');

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "change" "change_kind" NOT NULL DEFAULT 'minor',
ADD COLUMN     "note" VARCHAR(500) NOT NULL DEFAULT '';

-- Readers were told the date of every text that took the place of another. Publications do not change otherwise.
ALTER TABLE "publication" DISABLE TRIGGER "publication_immutable";
UPDATE "publication" later SET "change" = 'update'
  WHERE EXISTS (SELECT FROM "publication" earlier WHERE earlier."translation_id" = later."translation_id" AND earlier."at" < later."at");
ALTER TABLE "publication" ENABLE TRIGGER "publication_immutable";

ALTER TABLE "publication" ADD CONSTRAINT "publication_correction_says_what" CHECK ("change" <> 'correction' OR "note" <> '');
ALTER TABLE "publication" ADD CONSTRAINT "publication_minor_says_nothing" CHECK ("change" <> 'minor' OR "note" = '');
