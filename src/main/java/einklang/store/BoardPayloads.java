package einklang.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import einklang.analysis.Proposal;
import einklang.board.BoardEvent;
import einklang.board.Span;
import einklang.board.StoredProposal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes board events and proposals as JSON and reads them back. The names of the records' components are the names in the
 * database: a component is added, never renamed; a new meaning is a new {@link #VERSION}.
 */
final class BoardPayloads {
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private static final Map<String, Class<?>> TYPES = Arrays.stream(BoardEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private record ProposalPayload(Proposal proposal, Map<String, List<Span>> telling) {}

    private BoardPayloads() {}

    static String type(BoardEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(BoardEvent event) {
        return JSON.writeValueAsString(event);
    }

    static BoardEvent readEvent(String type, long version, String payload) {
        Class<?> known = TYPES.get(type);
        if (known == null || version != VERSION) {
            throw new IllegalStateException(
                    "board event: found type '" + type + "' version " + version + ", which this program does not know");
        }
        return (BoardEvent) JSON.readValue(payload, known);
    }

    static String write(StoredProposal stored) {
        return JSON.writeValueAsString(new ProposalPayload(stored.proposal(), stored.telling()));
    }

    static StoredProposal readProposal(String id, String payload) {
        ProposalPayload read = JSON.readValue(payload, ProposalPayload.class);
        return new StoredProposal(id, read.proposal(), read.telling());
    }
}
