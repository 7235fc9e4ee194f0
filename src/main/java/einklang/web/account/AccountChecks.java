package einklang.web.account;

import einklang.account.Facilitator;
import einklang.account.PasswordRule;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.web.Form;
import einklang.web.Refused;

/** Checks what is typed about a person, field by field. */
final class AccountChecks {
    private final Messages messages;
    private Faults faults = Faults.NONE;

    AccountChecks(Messages messages) {
        this.messages = messages;
    }

    Faults faults() {
        return faults;
    }

    AccountChecks email(String typed) {
        return Facilitator.isEmail(Facilitator.normalEmail(typed)) ? this : fault("email", "account.fault.email");
    }

    AccountChecks name(String typed) {
        return Facilitator.isName(typed.strip()) ? this : fault("name", "account.fault.name", Facilitator.LONGEST_NAME);
    }

    AccountChecks password(String typed, String email) {
        PasswordRule.brokenBy(typed, Facilitator.normalEmail(email))
                .ifPresent(rule -> fault(
                        "password", "account.password." + rule.name(), PasswordRule.SHORTEST, PasswordRule.LONGEST));
        return this;
    }

    AccountChecks fault(String field, String key, Object... arguments) {
        faults = faults.and(field, messages.text(key, arguments));
        return this;
    }

    /** Reads the language of a list that nobody can type into. */
    static Language language(Form form) {
        return Language.find(form.text("language")).orElseThrow(Refused::badRequest);
    }
}
