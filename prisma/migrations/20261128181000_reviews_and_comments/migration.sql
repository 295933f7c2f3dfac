-- CreateEnum
CREATE TYPE "review_state" AS ENUM ('asked', 'changesAsked', 'approved');

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "approved_by_id" TEXT,
ADD COLUMN     "forced_reason" VARCHAR(500) NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "section" ADD COLUMN     "second_eyes" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "review" (
    "translation_id" UUID NOT NULL,
    "state" "review_state" NOT NULL,
    "revision_id" UUID NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewer_id" TEXT,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "note" VARCHAR(1000) NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("translation_id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "block" VARCHAR(40),
    "quote" VARCHAR(300) NOT NULL DEFAULT '',
    "parent_id" UUID,
    "text" VARCHAR(2000) NOT NULL,
    "author_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" TEXT,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "publication_approved_by_id_idx" ON "publication"("approved_by_id");

-- CreateIndex
CREATE INDEX "review_state_asked_at_idx" ON "review"("state", "asked_at");

-- CreateIndex
CREATE INDEX "review_revision_id_idx" ON "review"("revision_id");

-- CreateIndex
CREATE INDEX "review_asked_by_id_idx" ON "review"("asked_by_id");

-- CreateIndex
CREATE INDEX "review_reviewer_id_idx" ON "review"("reviewer_id");

-- CreateIndex
CREATE INDEX "review_decided_by_id_idx" ON "review"("decided_by_id");

-- Threads are listed and counted by text; their answers are found by them.
CREATE INDEX "comment_translation_id_at_id_idx" ON "comment"("translation_id", "at", "id") WHERE "parent_id" IS NULL;

-- CreateIndex
CREATE INDEX "comment_parent_id_idx" ON "comment"("parent_id");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "comment_resolved_by_id_idx" ON "comment"("resolved_by_id");

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_revision_id_translation_id_fkey" FOREIGN KEY ("revision_id", "translation_id") REFERENCES "revision"("id", "translation_id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "review" ADD CONSTRAINT "review_decided" CHECK (("state" = 'asked') = ("decided_by_id" IS NULL) AND ("decided_by_id" IS NULL) = ("decided_at" IS NULL));
ALTER TABLE "review" ADD CONSTRAINT "review_nfc" CHECK ("note" IS NFC NORMALIZED);
ALTER TABLE "comment" ADD CONSTRAINT "comment_said" CHECK ("text" <> '');
ALTER TABLE "comment" ADD CONSTRAINT "comment_nfc" CHECK ("text" IS NFC NORMALIZED AND "quote" IS NFC NORMALIZED);
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved" CHECK (("resolved_at" IS NULL) = ("resolved_by_id" IS NULL));
-- Only what begins a thread is of a block and can be settled.
ALTER TABLE "comment" ADD CONSTRAINT "comment_reply" CHECK ("parent_id" IS NULL OR ("block" IS NULL AND "resolved_at" IS NULL));
ALTER TABLE "publication" ADD CONSTRAINT "publication_forced_nfc" CHECK ("forced_reason" IS NFC NORMALIZED);
