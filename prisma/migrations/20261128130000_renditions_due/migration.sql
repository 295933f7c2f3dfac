-- When the remaining renditions of a photo that was taken in a hurry are to be made.
ALTER TABLE "media" ADD COLUMN "due_at" TIMESTAMPTZ(3);

CREATE INDEX "media_due_at_idx" ON "media" ("due_at") WHERE "due_at" IS NOT NULL;
