// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/speller.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t suggestionsMost = 5;

/// By preference; Debian calls Bokmål "nb_NO", others "no".
struct Names {
    QLatin1StringView language;
    std::array<QLatin1StringView, 4> names;
};
constexpr std::array known {
    Names {"en"_L1, {"en_GB"_L1, "en_US"_L1, "en_AU"_L1, "en"_L1}},
    Names {"nb"_L1, {"nb_NO"_L1, "nb"_L1, "no_NO"_L1, "no"_L1}},
    Names {"sv"_L1, {"sv_SE"_L1, "sv_FI"_L1, "sv"_L1, ""_L1}},
    Names {"pl"_L1, {"pl_PL"_L1, "pl"_L1, ""_L1, ""_L1}},
    Names {"de"_L1, {"de_DE"_L1, "de_AT"_L1, "de_CH"_L1, "de"_L1}},
};

QStringList folders()
{
    QStringList all = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &name : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s})
        all += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    return all;
}

/// As Hunspell spells the names of encodings, and as Qt does.
QByteArray encodingOf(const Hunspell &hunspell)
{
    QByteArray name = QByteArray::fromStdString(hunspell.get_dict_encoding());
    return name.replace("ISO8859", "ISO-8859").replace("microsoft-cp", "windows-");
}

} // namespace

QList<Dictionary> installedDictionaries()
{
    QList<Dictionary> found;
    const QStringList all = folders();
    for (const Names &one : known) {
        const auto find = [&]() -> QString {
            for (const QLatin1StringView name : one.names) {
                for (const QString &folder : all) {
                    QString base = folder + u'/' + name;
                    if (!name.isEmpty() && QFile::exists(base + u".aff"_s) && QFile::exists(base + u".dic"_s))
                        return base;
                }
            }
            return {};
        };
        if (const QString base = find(); !base.isEmpty())
            found.append({.language = one.language, .base = base});
    }
    return found;
}

Speller::Speller(const Dictionary &dictionary)
    : m_language(dictionary.language)
    , m_hunspell(std::make_unique<Hunspell>(
          QFile::encodeName(dictionary.base + u".aff"_s).constData(), QFile::encodeName(dictionary.base + u".dic"_s).constData()))
    , m_encode(encodingOf(*m_hunspell).constData())
    , m_decode(encodingOf(*m_hunspell).constData())
{
}

Speller::~Speller() = default;

bool Speller::isRight(const QString &word)
{
    if (!m_encode.isValid())
        return true;
    m_encode.resetState();
    const QByteArray bytes = m_encode.encode(word);
    if (m_encode.hasError()) // what the dictionary's encoding cannot write is of another language
        return true;
    return m_hunspell->spell(bytes.toStdString());
}

QStringList Speller::suggestions(const QString &word)
{
    if (!m_encode.isValid())
        return {};
    m_encode.resetState();
    const QByteArray bytes = m_encode.encode(word);
    QStringList all;
    for (const std::string &one : m_hunspell->suggest(bytes.toStdString())) {
        if (static_cast<size_t>(all.size()) < suggestionsMost)
            all << QString(m_decode.decode(QByteArray::fromStdString(one)));
    }
    return all;
}

} // namespace atrium
