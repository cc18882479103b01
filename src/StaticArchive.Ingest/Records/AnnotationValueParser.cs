using StaticArchive.Ingest.Yaml;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Parses the values of an annotation's front matter that have a fixed syntax; an invalid value is reported at its
/// place.
/// </summary>
/// <param name="map">The front matter.</param>
/// <param name="messages">Receives the messages.</param>
internal sealed class AnnotationValueParser(YamlMapping map, List<Message> messages)
{
    /// <summary>Of <c>2026-11-22</c>.</summary>
    private const int DayLength = 10;

    /// <summary>Of <c>2026-11-22T10:15</c>.</summary>
    private const int MinuteLength = 16;

    /// <summary><c>motivation</c>; <c>commenting</c> where it is missing or unknown.</summary>
    public string ParseMotivation()
    {
        var stated = map.GetString("motivation") ?? "commenting";
        if (AnnotationSchema.Motivations.Contains(stated, StringComparer.Ordinal))
        {
            return stated;
        }

        messages.Add(
            MessageCatalog.UnknownMotivation(
                map.GetPlace("motivation"),
                stated,
                SpellingSuggester.Suggest(stated, AnnotationSchema.Motivations)
            )
        );
        return "commenting";
    }

    /// <summary>
    /// <c>created</c>: a date in EDTF, with its time of day (<c>xsd:dateTime</c>, as in the W3C model) as far as EDTF
    /// has it: <c>2026-11-22T10:15:00.5Z</c> is known to the second, <c>2026-11-22T10:15</c> to the day. An invalid
    /// value is kept, so that the annotation is.
    /// </summary>
    public string? ParseCreated()
    {
        var stated = map.GetRequiredString("created");
        if (stated is null || FindDate(stated) is not null)
        {
            return stated is null ? null : FindDate(stated);
        }

        messages.Add(
            MessageCatalog.InvalidValue(
                map.GetPlace("created"),
                "created",
                "a date is expected here, year first, such as 2026-11-22"
            )
        );
        return stated;
    }

    /// <summary>EDTF has seconds and no fractions of them; people write <c>2026-11-22 10:15</c>.</summary>
    private static string? FindDate(string written)
    {
        var stated = CompleteTime(written);
        var (fraction, zone) = (stated.IndexOf('.'), stated.AsSpan().LastIndexOfAny('Z', '+', '-'));
        string[] readings =
        [
            stated,
            fraction > 0 ? stated[..fraction] + (zone > fraction ? stated[zone..] : "") : stated,
            stated.Split('T')[0],
        ];
        return Array.Find(readings, date => Edtf.Parse(date) is not null);
    }

    private static string CompleteTime(string written)
    {
        if (written.Length < MinuteLength || written[DayLength] is not (' ' or 'T'))
        {
            return written;
        }

        var seconds = written.Length > MinuteLength && written[MinuteLength] == ':' ? "" : ":00";
        return $"{written[..DayLength]}T{written[(DayLength + 1)..MinuteLength]}{seconds}{written[MinuteLength..]}";
    }

    /// <summary><c>orcid</c>, with or without the address before it.</summary>
    public string? ParseOrcid()
    {
        if (map.GetString("orcid") is not { } stated)
        {
            return null;
        }

        if (OrcidParser.Parse(stated) is { } id)
        {
            return id;
        }

        messages.Add(
            MessageCatalog.InvalidValue(
                map.GetPlace("orcid"),
                "orcid",
                "an ORCID iD is expected here, such as 0000-0002-1825-0097, and its last character has to "
                    + "fit the others"
            )
        );
        return null;
    }

    /// <summary><c>url</c>, an absolute address of the scheme http or https.</summary>
    public string? ParseUrl()
    {
        if (map.GetString("url") is not { } stated)
        {
            return null;
        }

        if (
            Uri.TryCreate(stated, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        )
        {
            return stated;
        }

        messages.Add(
            MessageCatalog.InvalidValue(
                map.GetPlace("url"),
                "url",
                "an address that begins with https:// or http:// is expected here"
            )
        );
        return null;
    }
}
