package org.groundswell.app.acknowledgement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.signin.Addresses;
import org.springframework.stereotype.Component;

/** Letters about notices to those who lead the sites asked. Without a mail server the pages alone tell them. */
@Component
class SiteLetters {

    private final Notices notices;
    private final Improvements improvements;
    private final Addresses addresses;
    private final Outbox outbox;

    SiteLetters(Notices notices, Improvements improvements, Addresses addresses, Outbox outbox) {
        this.notices = notices;
        this.improvements = improvements;
        this.addresses = addresses;
        this.outbox = outbox;
    }

    boolean canBeSent() {
        return outbox.canSend();
    }

    /** Tells the leads of these sites of a new notice. */
    void tell(NoticeId id, List<Asked> sites) {
        write(id, sites, "Please read it and say that you have:");
    }

    /** Reminds the leads of these sites. @return the sites somebody was written to for */
    List<Asked> remind(NoticeId id, List<Asked> sites) {
        return write(id, sites, "Nobody at the site has said yet that it was read. Please do:");
    }

    private List<Asked> write(NoticeId id, List<Asked> sites, String please) {
        if (!outbox.canSend() || sites.isEmpty()) {
            return List.of();
        }
        var notice = notices.get(id);
        var title = improvements.get(notice.improvement()).title();
        Map<UUID, Set<String>> leads = addresses.of(
                Role.SITE_LEAD,
                sites.stream().map(asked -> asked.site().value()).toList());
        return sites.stream()
                .filter(asked -> leads.getOrDefault(asked.site().value(), Set.of()).stream()
                                .filter(to -> outbox.tell(letter(notice, title, asked, to, please)))
                                .count()
                        > 0)
                .toList();
    }

    private Letter letter(Notice notice, String title, Asked asked, String to, String please) {
        var deadline = notice.deadline();
        var text = """
                %s about %s, which %s uses:

                %s

                %s%s

                    %s
                """.formatted(
                        notice.kind().label(),
                        title,
                        asked.siteName(),
                        notice.words(),
                        please,
                        deadline == null ? "" : " (by " + deadline + ")",
                        outbox.link("/notices/" + notice.id().value()));
        return new Letter(
                to,
                Letter.subject(notice.kind().label() + ": " + title),
                text,
                "notice " + notice.id().value());
    }
}
