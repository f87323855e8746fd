// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/pushwords.h"

#include "ui/common/humantext.h"

#include <QCoreApplication>
#include <QStringList>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct PushWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::PushWords)
};

/// "delivery_event.app_version" as the form calls it; a field that it does not have stays as the server wrote it.
QString fieldName(const QString &path)
{
    if (path.endsWith("app_version"_L1))
        return PushWords::tr("App version");
    if (path.endsWith("app_installation_id"_L1))
        return PushWords::tr("Installation id");
    if (path.endsWith("platform"_L1))
        return PushWords::tr("Platform");
    return path.left(100);
}

QString fieldSentence(const FieldError &field)
{
    const QString name = fieldName(field.path);
    if (field.symbol == "blank"_L1)
        return PushWords::tr("%1 is missing.").arg(name);
    if (field.symbol == "too_long"_L1)
        return PushWords::tr("%1 is too long.").arg(name);
    if (field.symbol == "inclusion"_L1)
        return PushWords::tr("%1 is none that the server knows.").arg(name);
    return PushWords::tr("%1 was refused: %2.", "%2 is a word of the server").arg(name, field.symbol.left(100));
}

} // namespace

PushOutcome pushOutcome(PushEvent::Kind kind, const std::optional<ApiError> &error, const QString &club)
{
    if (!error) {
        return {.good = true,
            .title = kind == PushEvent::Kind::Opened ? PushWords::tr("The server took the message for opened")
                                                     : PushWords::tr("The server took the message for delivered"),
            .text = PushWords::tr("The sending's figures follow when they are read next.")};
    }
    const ErrorKind what = error->kind;
    if (what == ErrorKind::NotFound)
        return {.title = PushWords::tr("This member has no such message"),
            .text = PushWords::tr("The dispatch id is wrong, or the message went to another member or through another club than %1.")
                        .arg(club)};
    if (what == ErrorKind::Unauthorised)
        return {.title = PushWords::tr("The tokens were not accepted"),
            .text =
                PushWords::tr("The member token may have expired: one is good for a day. Or the client token belongs to another club or "
                              "product than this console names.")};
    if (what == ErrorKind::Invalid) {
        QStringList sentences;
        for (const FieldError &field : error->fields.first(std::min<qsizetype>(error->fields.size(), 5)))
            sentences << fieldSentence(field);
        return {.title = PushWords::tr("The server did not take the event as it is"),
            .text = sentences.isEmpty() ? PushWords::tr("It does not say which field is wrong.") : sentences.join(u' ')};
    }
    if (what == ErrorKind::Forbidden)
        return {.title = PushWords::tr("The client token may not report this"),
            .text = PushWords::tr("It lacks the permit to report that messages were delivered or opened.")};
    return {.title = whatHappened(*error),
        .text = error->reach == Reach::NotSent
            ? PushWords::tr("Nothing was sent.")
            : PushWords::tr("The event may have arrived all the same. Sending it once more does no harm.")};
}

} // namespace atrium
