// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace atrium {

/// A file as a power cut, a bad disk or a stranger's tool leaves it.
struct Damaged {
    QString how {};
    QByteArray bytes {};
};

constexpr int databasePage = 4096;

inline QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In the place of whatever was there; no file where there are no bytes.
inline void replaceFile(const QString &name, const QByteArray &bytes)
{
    QFile::remove(name);
    if (bytes.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

/// Cut at each step but the ends, counted from `from`, and in the midst of the last step before it.
inline QList<Damaged> cutsOf(const QByteArray &sound, qsizetype from, qsizetype step)
{
    QList<Damaged> all;
    for (qsizetype at = from; at < sound.size(); at += step) {
        if (at > 0)
            all.append({QStringLiteral("cut at %1").arg(at), sound.left(at)});
        all.append({QStringLiteral("cut at %1").arg(at + step / 3), sound.left(at + step / 3)});
    }
    return all;
}

inline QList<Damaged> zeroedPagesOf(const QByteArray &sound)
{
    QList<Damaged> all;
    for (qsizetype at = 0; at < sound.size(); at += databasePage) {
        QByteArray bytes = sound;
        bytes.replace(at, databasePage, QByteArray(databasePage, '\0'));
        all.append({QStringLiteral("page at %1 zeroed").arg(at), bytes});
    }
    return all;
}

/// One bit each, anywhere; the same ones for the same seed.
inline QList<Damaged> flipsOf(const QByteArray &sound, int count, quint32 seed)
{
    QRandomGenerator dice(seed);
    QList<Damaged> all;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<qsizetype>(dice.bounded(static_cast<quint64>(sound.size())));
        QByteArray bytes = sound;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << dice.bounded(8)));
        all.append({QStringLiteral("seed %1: bit flipped at %2").arg(seed).arg(at), bytes});
    }
    return all;
}

} // namespace atrium
