using System.Collections.Frozen;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>What kind of work it is, as APA says it in brackets behind the title of what is no plain text.</summary>
internal static class ApaDescription
{
    private static readonly FrozenDictionary<string, string> Descriptions = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["broadcast"] = "Broadcast",
        ["collection"] = "Archival collection",
        ["dataset"] = "Dataset",
        ["figure"] = "Figure",
        ["graphic"] = "Graphic",
        ["interview"] = "Interview",
        ["map"] = "Map",
        ["motion_picture"] = "Video recording",
        ["musical_score"] = "Musical score",
        ["performance"] = "Performance",
        ["post"] = "Online post",
        ["software"] = "Computer software",
        ["song"] = "Audio recording",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words; null where there are none.</summary>
    public static string? Format(CslItem item, ItemTypeMapping kind) =>
        kind.CslType switch
        {
            "thesis" => FormatThesis(item),
            "report" => item.Number is null ? item.Genre : null,
            "manuscript" => item.Genre ?? (item.Archive is null ? "Unpublished manuscript" : null),
            "personal_communication" => WorkDescription.FormatLetter(item),
            "speech" => item.Genre,
            _ => IsSaidAlready(item) ? item.Medium : FormatKind(item),
        };

    private static string? FormatKind(CslItem item) =>
        Descriptions.GetValueOrDefault(item.Type) is { } kind ? WorkDescription.FindAll(item) ?? kind : null;

    /// <summary>
    /// Whether the brackets before it name the kind: <c>(Survey SN 8633)</c>, <c>(P. Thompson, Interviewer)</c>.
    /// </summary>
    private static bool IsSaidAlready(CslItem item) =>
        item
            is { Type: "dataset", Number: not null, Genre: not null }
                or { Type: "interview", Interviewer.Count: > 0, Medium: null };

    private static string FormatThesis(CslItem item) =>
        (item.Genre ?? "Thesis") + (ApaTitle.NamesPublisher(item) && item.Publisher is { } by ? ", " + by : "");
}
