// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/form.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qsizetype maximumLength = 4'000; // of a value; the longest one that is meant is a token

bool isHex(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}

/// No value for what is no text: a broken escape, no UTF-8, a control character.
std::optional<QString> decoded(QByteArray text)
{
    text.replace('+', ' ');
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHex(text.at(at + 1)) || !isHex(text.at(at + 2))) {
            return {};
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString plain = utf8(QByteArray::fromPercentEncoding(text));
    const bool isText =
        !utf8.hasError() && std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return isText ? std::optional(plain) : std::nullopt;
}

} // namespace

Form::Form(const QByteArray &encoded)
{
    for (const QByteArray &field : encoded.split('&')) {
        if (field.isEmpty()) {
            continue;
        }
        const qsizetype equals = field.indexOf('=');
        const std::optional<QString> name = decoded(equals < 0 ? field : field.left(equals));
        const std::optional<QString> value = decoded(equals < 0 ? QByteArray() : field.mid(equals + 1));
        if (!name || !value) {
            m_problem = u"A field is no text in UTF-8"_s;
            return;
        }
        if (value->size() > maximumLength) {
            m_problem = u"A field is too long"_s;
            return;
        }
        if (m_fields.contains(*name)) {
            m_problem = u"A field comes twice"_s;
            return;
        }
        m_fields.insert(*name, *value);
    }
}

Form Form::ofQuery(const Request &request)
{
    return Form(request.query.query(QUrl::FullyEncoded).toUtf8());
}

Form Form::ofBody(const Request &request)
{
    Form form(request.body);
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded")) {
        form.m_problem = u"A body of the type application/x-www-form-urlencoded is needed"_s;
    }
    return form;
}

QString Form::missing(const QStringList &names) const
{
    const auto absent = std::find_if(names.begin(), names.end(), [this](const QString &name) { return !has(name); });
    return absent == names.end() ? u""_s : *absent;
}

} // namespace atrium::sandbox
