-- AlterTable
ALTER TABLE "timeline_event" ADD COLUMN     "room" VARCHAR(60) GENERATED ALWAYS AS (split_part("kind", '.', 1)) STORED;

-- DropIndex
DROP INDEX "timeline_event_actor_id_idx";

-- DropIndex
DROP INDEX "timeline_event_at_idx";

-- CreateIndex
CREATE INDEX "timeline_event_at_id_idx" ON "timeline_event"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "timeline_event_actor_id_at_id_idx" ON "timeline_event"("actor_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "timeline_event_room_at_id_idx" ON "timeline_event"("room", "at" DESC, "id" DESC);

-- What was done to an account, or by somebody who tried to be its owner.
CREATE INDEX "timeline_event_subject_idx" ON "timeline_event" (("data"->>'accountId'), "at" DESC, "id" DESC) WHERE "data" ? 'accountId';

-- Only the deletion of its article changes an event, and then the event goes on saying which article that was.
CREATE OR REPLACE FUNCTION keep_article_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."data" := NEW."data" || jsonb_build_object('articleId', OLD."article_id");
  RETURN NEW;
END $$;

DROP TRIGGER "timeline_event_immutable" ON "timeline_event";
CREATE TRIGGER "timeline_event_immutable" BEFORE UPDATE ON "timeline_event" FOR EACH ROW
  WHEN (pg_trigger_depth() = 0 OR NEW."article_id" IS NOT NULL OR (NEW."id", NEW."at", NEW."actor_id", NEW."locale", NEW."kind", NEW."data") IS DISTINCT FROM (OLD."id", OLD."at", OLD."actor_id", OLD."locale", OLD."kind", OLD."data"))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "timeline_event_keeps_article" BEFORE UPDATE ON "timeline_event" FOR EACH ROW
  EXECUTE FUNCTION keep_article_of_event();

-- Emptied as a whole it may be only by who says so first: the demo that was cut short, and tests.
CREATE FUNCTION refuse_emptying() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('bantin.emptying', true) IS DISTINCT FROM 'on' THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "timeline_event_not_emptied" BEFORE TRUNCATE ON "timeline_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();
