package einklang.web.workshop;

import einklang.report.FolderWriter;
import einklang.survey.EditCodes;
import einklang.survey.NewWorkshops;
import einklang.survey.ResponseIntake;
import einklang.survey.SlipCodes;
import einklang.survey.WorkshopStore;
import einklang.web.LiveStreams;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the facilitator's pages are built from.
 *
 * @param lowestMinimum the operator's lowest minimum of answers
 * @param localHost an address of this machine that others in its network reach, such as "192.168.1.20"
 * @param folder writes the folder for works council and data protection
 */
public record WorkshopParts(
        WorkshopStore store,
        ResponseIntake intake,
        EditCodes editCodes,
        SlipCodes slipCodes,
        NewWorkshops news,
        Colleagues colleagues,
        LiveStreams live,
        Clock clock,
        int lowestMinimum,
        Supplier<Optional<String>> localHost,
        FolderWriter folder) {}
