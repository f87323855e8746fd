// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/jsonwriter.h"

namespace atrium::sandbox {

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_json += ',';
    }
    m_needsComma = true;
}

void JsonWriter::quote(const QByteArray &utf8)
{
    m_json += '"';
    for (const char letter : utf8) {
        switch (letter) {
        case '"':
            m_json += "\\\"";
            break;
        case '\\':
            m_json += "\\\\";
            break;
        case '\n':
            m_json += "\\n";
            break;
        case '\r':
            m_json += "\\r";
            break;
        case '\t':
            m_json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(letter) < 0x20) {
                m_json += "\\u00" + QByteArray(1, letter).toHex();
            } else {
                m_json += letter;
            }
        }
    }
    m_json += '"';
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_json += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_json += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_json += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_json += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    separate();
    quote(QByteArray(name.data(), name.size()));
    m_json += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(const QString &value)
{
    separate();
    quote(value.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::null()
{
    return raw(QByteArrayLiteral("null"));
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_json += json;
    return *this;
}

} // namespace atrium::sandbox
