using StaticArchive.Documents;

namespace StaticArchive.Publish;

/// <summary>Short names of things for people.</summary>
public static class Labels
{
    /// <summary>What a citation would call a work: <c>Field and Peck 2003a</c>, <c>Fulop et al. 2002</c>.</summary>
    public static string Short(CslItem item)
    {
        var names = item.Author.Count > 0 ? item.Author : item.Editor;
        var who = names.Count switch
        {
            0 => item.Title is { Length: > 40 } title ? title[..40].TrimEnd() + "…" : item.Title ?? "Untitled",
            1 => names[0].Label,
            2 => $"{names[0].Label} and {names[1].Label}",
            _ => $"{names[0].Label} et al.",
        };
        return $"{who} {item.Issued?.Label ?? "n.d."}";
    }

    /// <summary>A number and the word for what it counts: <c>1 paper</c>, <c>3 papers</c>.</summary>
    public static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>Authors in reading order: <c>Robin Miller, Helen Dickinson and Jon Glasby</c>.</summary>
    public static string Authors(IReadOnlyList<Name> names) => names.Count switch
    {
        0 => "",
        1 => names[0].Full,
        _ => string.Join(", ", names.Take(names.Count - 1).Select(name => name.Full)) + " and " + names[^1].Full,
    };
}
