-- CreateTable
CREATE TABLE "index_submission" (
    "path" VARCHAR(300) NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "index_submission_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "index_submission_due_idx" ON "index_submission"("due");
