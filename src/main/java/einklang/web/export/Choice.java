package einklang.web.export;

import einklang.i18n.Language;
import einklang.report.Audience;
import einklang.report.Branding;
import einklang.report.Edition;
import einklang.report.Part;
import einklang.web.Form;
import einklang.web.Paths;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody chose on the page. Parts belong to the audience that they were chosen for: with another audience come its
 * usual parts.
 *
 * @param brand id of a set of names; empty for the names of the workshop
 */
public record Choice(Audience audience, Language language, Set<Part> parts, String brand) {
    public Choice {
        parts = Set.copyOf(parts);
    }

    /** Reads the choice from an address; what is missing or unknown is as usual. */
    static Choice ofQuery(Context ctx, Language usual) {
        return of(ctx::queryParams, usual);
    }

    static Choice ofForm(Form form, Language usual) {
        return of(form::all, usual);
    }

    private static Choice of(Function<String, List<String>> fields, Language usual) {
        Audience audience = first(fields, "audience").flatMap(Audience::find).orElse(Audience.MANAGEMENT);
        boolean chosen = first(fields, "for").filter(audience.path()::equals).isPresent();
        Set<Part> ticked = fields.apply("part").stream()
                .flatMap(path -> Part.find(path).stream())
                .collect(Collectors.toSet());
        return new Choice(
                audience,
                first(fields, "in").flatMap(Language::find).orElse(usual),
                chosen ? ticked : audience.parts(),
                first(fields, "brand").filter(id -> id.matches("[0-9a-f]{32}")).orElse(""));
    }

    private static Optional<String> first(Function<String, List<String>> fields, String name) {
        return fields.apply(name).stream().findFirst();
    }

    Edition edition(Branding branding) {
        return new Edition(audience, language, parts, branding);
    }

    /** Returns the choice as the query of an address, with its question mark. */
    String query() {
        StringBuilder query = new StringBuilder("?audience=" + audience.path() + "&for=" + audience.path());
        query.append("&in=").append(language.code());
        for (Part part : Part.values()) {
            if (parts.contains(part)) {
                query.append("&part=").append(part.path());
            }
        }
        return brand.isEmpty()
                ? query.toString()
                : query.append("&brand=").append(Paths.encode(brand)).toString();
    }
}
