namespace StaticArchive.Model.Text;

/// <summary>Finds the known name that a mistyped one was meant to be.</summary>
public static class SpellingSuggester
{
    /// <summary>
    /// The known name with the fewest edits, at most a third of its letters; null where none is near.
    /// </summary>
    public static string? Suggest(string name, IEnumerable<string> known)
    {
        var limit = Math.Max(1, name.Length / 3);
        string? nearest = null;
        foreach (var candidate in known)
        {
            var distance = EditDistance.ComputeBounded(name, candidate, limit);
            if (distance <= limit)
            {
                (nearest, limit) = (candidate, distance - 1);
            }
        }

        return nearest;
    }
}
