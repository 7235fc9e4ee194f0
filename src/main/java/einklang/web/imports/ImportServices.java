package einklang.web.imports;

import einklang.survey.AnswerImports;
import einklang.survey.RandomIds;
import einklang.survey.WorkshopStore;
import einklang.survey.incoming.TableReader;
import java.time.Clock;

/** What the pages of this feature are built from. */
public record ImportServices(
        WorkshopStore workshops, AnswerImports imports, TableReader tables, RandomIds ids, Clock clock) {}
