-- CreateEnum
CREATE TYPE "schedule_kind" AS ENUM ('publish', 'unpublish');

-- CreateEnum
CREATE TYPE "schedule_state" AS ENUM ('waiting', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL,
    "translation_id" UUID NOT NULL,
    "kind" "schedule_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "revision_id" UUID,
    "change" "change_kind" NOT NULL DEFAULT 'minor',
    "note" VARCHAR(500) NOT NULL DEFAULT '',
    "other_note" VARCHAR(500) NOT NULL DEFAULT '',
    "override_reason" VARCHAR(500) NOT NULL DEFAULT '',
    "accepted" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "approved_by_id" TEXT,
    "state" "schedule_state" NOT NULL DEFAULT 'waiting',
    "issues" JSONB NOT NULL DEFAULT '[]',
    "made_by_id" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "schedule_translation_id_kind_at_idx" ON "schedule"("translation_id", "kind", "at");

-- CreateIndex
CREATE INDEX "schedule_state_settled_at_idx" ON "schedule"("state", "settled_at");

-- CreateIndex
CREATE INDEX "schedule_made_by_id_idx" ON "schedule"("made_by_id");

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_revision_id_translation_id_fkey" FOREIGN KEY ("revision_id", "translation_id") REFERENCES "revision"("id", "translation_id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "schedule_approved_by_id_idx" ON "schedule"("approved_by_id");

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is due is looked for twice a second by every process.
CREATE INDEX "schedule_waiting" ON "schedule"("at", "id") WHERE "state" = 'waiting';
CREATE UNIQUE INDEX "schedule_one_waiting" ON "schedule"("translation_id", "kind") WHERE "state" = 'waiting';
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_settled" CHECK (("state" = 'waiting') = ("settled_at" IS NULL));
