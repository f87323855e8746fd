// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <utility>

namespace atrium {

/// What few of many values have: as std::optional, but without it a value is a pointer larger and no more. A thread of 20,000 messages has
/// three or four that are on their way, and each of them would carry the room of one: 5 MB.
template<class T>
class Rare {
public:
    Rare() = default;
    ~Rare() = default;
    Rare(T value) // NOLINT(google-explicit-constructor): as std::optional is made
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Rare(const Rare &other)
        : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr)
    {
    }
    Rare(Rare &&other) noexcept = default;
    Rare &operator=(const Rare &other)
    {
        if (this != &other)
            m_value = other.m_value ? std::make_unique<T>(*other.m_value) : nullptr;
        return *this;
    }
    Rare &operator=(Rare &&other) noexcept = default;

    explicit operator bool() const { return m_value != nullptr; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    T &operator*() { return *m_value; }
    T *operator->() { return m_value.get(); }
    void reset() { m_value.reset(); }

    friend bool operator==(const Rare &a, const Rare &b) { return a.m_value && b.m_value ? *a == *b : !a.m_value && !b.m_value; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace atrium
