// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <concepts>

namespace atrium::sandbox {

/// Writes compact JSON with the keys in the order they are given. QJsonObject would sort them, and the documented examples are
/// compared byte by byte.
class JsonWriter {
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QLatin1StringView name);
    JsonWriter &string(const QString &value);
    JsonWriter &null();
    /// A value that is JSON already.
    JsonWriter &raw(const QByteArray &json);

    template<std::integral Number>
    JsonWriter &number(Number value)
    {
        if constexpr (std::same_as<Number, bool>) {
            return raw(value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
        } else {
            return raw(QByteArray::number(static_cast<qint64>(value)));
        }
    }

    JsonWriter &field(QLatin1StringView name, const QString &value) { return key(name).string(value); }
    template<std::integral Number>
    JsonWriter &field(QLatin1StringView name, Number value)
    {
        return key(name).number(value);
    }

    [[nodiscard]] QByteArray take() { return std::move(m_json); }

private:
    void separate();
    void quote(const QByteArray &utf8);

    QByteArray m_json;
    bool m_needsComma {false};
};

} // namespace atrium::sandbox
