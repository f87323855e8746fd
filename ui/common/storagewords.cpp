// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/storagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

namespace {

struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::StorageWords)
};

} // namespace

QString damagedFileSentence(const std::optional<Instant> &copiedAt, const QTimeZone &zone)
{
    if (!copiedAt)
        return StorageWords::tr("The file with your drafts was damaged, and there is no copy of it. What you had not sent is lost.");
    const QDateTime when = copiedAt->toUtc().toTimeZone(zone);
    const QString named = StorageWords::tr("%1 (%2)", "date and time, time zone")
                              .arg(QLocale().toString(when, QLocale::ShortFormat), zone.displayName(when, QTimeZone::ShortName));
    return StorageWords::tr("The file with your drafts was damaged. The copy of %1 is used; what you wrote after that is lost.").arg(named);
}

QString outboxNotKeptSentence()
{
    return StorageWords::tr(
        "A change in the outbox could not be written to the disk. Your messages are kept, and nothing leaves before it is "
        "written. Check whether the disk is full.");
}

QString notCopiedSentence()
{
    return StorageWords::tr(
        "The safety copy of your drafts and messages could not be made. What you wrote is kept in its file. Check whether "
        "the disk is full.");
}

} // namespace atrium
