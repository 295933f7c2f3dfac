-- What was read most in a month, however many stories were read on however many days: sums of the days, kept as they grow.
CREATE TABLE "monthly_views" (
    "locale" "locale" NOT NULL,
    "month" DATE NOT NULL,
    "article_id" UUID NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "monthly_views_pkey" PRIMARY KEY ("locale","month","article_id")
);

INSERT INTO "monthly_views" ("locale", "month", "article_id", "count")
  SELECT "locale", date_trunc('month', "day")::date, "article_id", sum("count") FROM "daily_views" GROUP BY 1, 2, 3;

CREATE INDEX "monthly_views_locale_month_count_article_id_idx" ON "monthly_views"("locale", "month", "count" DESC, "article_id");
CREATE INDEX "monthly_views_article_id_idx" ON "monthly_views"("article_id");

ALTER TABLE "monthly_views" ADD CONSTRAINT "monthly_views_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION add_monthly_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In one order for everybody, so that instances that write at once do not wait for each other in a circle.
  INSERT INTO monthly_views ("locale", "month", "article_id", "count")
    SELECT "locale", date_trunc('month', "day")::date, "article_id", sum("count") FROM added
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT ("locale", "month", "article_id") DO UPDATE SET "count" = monthly_views."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE FUNCTION change_monthly_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO monthly_views ("locale", "month", "article_id", "count")
    SELECT "locale", date_trunc('month', "day")::date, "article_id", sum("count") FROM (
      SELECT "locale", "day", "article_id", "count" FROM added
      UNION ALL SELECT "locale", "day", "article_id", -"count" FROM taken) changed
    GROUP BY 1, 2, 3 HAVING sum("count") <> 0 ORDER BY 1, 2, 3
    ON CONFLICT ("locale", "month", "article_id") DO UPDATE SET "count" = monthly_views."count" + excluded."count";
  RETURN NULL;
END $$;

CREATE TRIGGER "daily_views_added" AFTER INSERT ON "daily_views" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION add_monthly_views();
CREATE TRIGGER "daily_views_changed" AFTER UPDATE ON "daily_views" REFERENCING OLD TABLE AS taken NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION change_monthly_views();
