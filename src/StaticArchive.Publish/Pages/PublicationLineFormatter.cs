using StaticArchive.Model;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Pages;

/// <summary>The line above a title: what kind of work it is, and where it came out.</summary>
internal static class PublicationLineFormatter
{
    /// <summary>
    /// <c>Article · Journal of Examples 19(4)</c>; <c>Discussion paper · Example Papers 10</c> where a repository
    /// calls the kind <c>Monograph (Discussion Paper)</c>; <c>Policy Paper 10</c> where there is no series for the
    /// number.
    /// </summary>
    public static string Format(CslItem item, InterfaceWords words)
    {
        var kind = FormatKind(item, words);
        var number = item.CollectionNumber is null ? "" : " " + item.CollectionNumber;
        if (item.ContainerTitle is not null)
        {
            return $"{kind}{number} · {item.ContainerTitle}{FormatVolume(item)}";
        }

        return item.CollectionTitle is { } series ? $"{kind} · {series}{number}" : kind + number;
    }

    /// <summary>What kind of work it is: <c>Discussion Paper</c>, <c>Article</c>.</summary>
    public static string FormatKind(CslItem item, InterfaceWords words) =>
        item.Genre is { } genre
            ? GetNarrowerGenre(genre)
            : words.Find("publication." + item.Type) ?? words["publication.paper"];

    /// <summary><c> 19(4)</c>.</summary>
    private static string FormatVolume(CslItem item) =>
        item.Volume is null ? "" : $" {item.Volume}{(item.Issue is null ? "" : $"({item.Issue})")}";

    /// <summary>The kind within the kind: <c>Discussion Paper</c> of <c>Monograph (Discussion Paper)</c>.</summary>
    private static string GetNarrowerGenre(string genre) =>
        genre.IndexOf('(', StringComparison.Ordinal) is var open and > 0
        && genre.EndsWith(')')
        && genre.Length > open + 2
            ? genre[(open + 1)..^1].Trim()
            : genre;
}
