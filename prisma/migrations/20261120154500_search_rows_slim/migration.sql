-- All vectors lie outside the rows, which are a third as large then: of a common word, all rows are looked at for the newest.
SELECT search_index(false);

ALTER TABLE "search_entry" SET (toast_tuple_target = 128);

UPDATE "search_entry" SET "title_exact" = setweight("title_exact", 'D');

SELECT search_index(true);
