// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link to a place comes from whoever can write one. It goes somewhere we know, or nowhere.

#include "models/base/places.h"
#include "tests/fuzz/promise.h"

using namespace atrium;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto place = Place::fromText(text);
    if (!place)
        return 0;
    require(place->isSomewhere(), "a link that was read goes somewhere");
    const bool isThing = place->kind >= Place::Conversation;
    require(isThing == (place->id > 0), "a thing has its number, a pane has none");
    require(place->toText().compare(text, Qt::CaseInsensitive) == 0, "a link has one spelling");
    require(Place::fromText(place->toText()) == place, "a link's own text leads to the same place");
    return 0;
}
