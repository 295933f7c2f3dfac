-- Drafts, and public texts that have been changed since: few of an archive.
CREATE INDEX "translation_updated_at_id_idx" ON "translation"("updated_at" DESC, "id")
  WHERE "status" = 'draft' OR ("status" = 'published' AND "current_revision_id" <> "published_revision_id");
