// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/wire.h"
#include "network/sandbox/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QJsonObject grafted(QJsonObject tree, const QStringList &path, qsizetype depth, const QJsonObject &leaf)
{
    const QString &step = path.at(depth);
    if (depth + 1 == path.size()) {
        QJsonArray errors = tree.value(step).toArray();
        errors.append(leaf);
        tree.insert(step, errors);
    } else {
        tree.insert(step, grafted(tree.value(step).toObject(), path, depth + 1, leaf));
    }
    return tree;
}

} // namespace

Answer refusal(int status, const QString &sentence)
{
    return {.status = status, .body = JsonWriter().beginObject().field("error"_L1, sentence).endObject().take()};
}

Answer missingPermit(const QString &permit)
{
    return refusal(403, u"Missing permit "_s + permit);
}

void Problems::add(const QStringList &path, const QString &symbol, const QJsonObject &options)
{
    QJsonObject leaf {{u"error"_s, symbol}};
    if (!options.isEmpty()) {
        leaf.insert(u"options"_s, options);
    }
    m_details = grafted(m_details, path, 0, leaf);
}

Answer Problems::answer() const
{
    JsonWriter json;
    json.beginObject().field("error"_L1, u"Invalid parameters"_s);
    json.key("details"_L1).raw(QJsonDocument(m_details).toJson(QJsonDocument::Compact));
    return {.status = 422, .body = json.endObject().take()};
}

} // namespace atrium::sandbox
