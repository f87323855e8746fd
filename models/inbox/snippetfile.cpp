// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/snippetfile.h"

#include "models/inbox/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct SnippetFile {
    Q_DECLARE_TR_FUNCTIONS(atrium::SnippetFile)
};

constexpr int formatVersion = 1;
constexpr qsizetype largestFile = 8 * 1024 * 1024; // bytes; as many snippets as there can be, each as long as it can be
constexpr QLatin1StringView versionKey = "atrium_snippets"_L1;

} // namespace

QByteArray snippetsToJson(const QList<Snippet> &snippets)
{
    QJsonArray list;
    for (const Snippet &one : snippets)
        list.append(QJsonObject {{u"name"_s, one.name}, {u"text"_s, one.text}});
    return QJsonDocument(QJsonObject {{versionKey, formatVersion}, {u"snippets"_s, list}}).toJson();
}

ImportedSnippets snippetsFromJson(const QByteArray &json, const QList<Snippet> &present)
{
    const auto refuse = [](const QString &sentence) { return ImportedSnippets {.problem = sentence}; };
    if (json.size() > largestFile)
        return refuse(SnippetFile::tr("This file is too large for snippets. Nothing was changed."));
    const Document document(json);
    Decoder root = document.root();
    if (!document.error().isEmpty() || !root.has(versionKey))
        return refuse(SnippetFile::tr("This is no file of snippets. Nothing was changed."));
    if (root.numOr(versionKey, 0) > formatVersion)
        return refuse(SnippetFile::tr("This file was written by a newer Atrium. Nothing was changed."));
    const QList<Snippet> found = root.list<Snippet>("snippets"_L1);
    if (!root.wrong().isEmpty())
        return refuse(SnippetFile::tr("This file of snippets is damaged. Nothing was changed."));
    ImportedSnippets imported;
    for (Snippet one : found) {
        one.name = singleLine(one.name, snippetNameMost);
        one.text = severalLines(one.text, snippetTextMost);
        const auto same = [&one](const Snippet &other) { return other.name == one.name && other.text == one.text; };
        if (one.text.trimmed().isEmpty())
            continue;
        if (std::any_of(present.begin(), present.end(), same) || std::any_of(imported.fresh.begin(), imported.fresh.end(), same)) {
            ++imported.known;
        } else if (present.size() + imported.fresh.size() >= snippetsMost) {
            ++imported.tooMany;
        } else {
            one.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            imported.fresh.append(one);
        }
    }
    return imported;
}

QString importSentence(const ImportedSnippets &imported)
{
    if (!imported.problem.isEmpty())
        return imported.problem;
    QStringList sentences {SnippetFile::tr("%Ln snippets were added.", nullptr, static_cast<int>(imported.fresh.size()))};
    if (imported.known > 0)
        sentences << SnippetFile::tr("%Ln were there already.", "snippets", imported.known);
    if (imported.tooMany > 0)
        sentences
            << SnippetFile::tr("%Ln had no room: there can be %1.", "snippets", imported.tooMany).arg(QLocale().toString(snippetsMost));
    return sentences.join(u' ');
}

} // namespace atrium
