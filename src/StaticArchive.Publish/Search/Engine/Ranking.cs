namespace StaticArchive.Publish.Search.Engine;

/// <summary>Ranks groups by the scores of their passages. What a group's own record meets, all its passages meet a little.</summary>
/// <param name="wanted">For each part of the query a score for each passage.</param>
/// <param name="parts">The parts.</param>
/// <param name="unwanted">Scores of parts that must not be met.</param>
internal sealed class Ranking(int[][] wanted, Query.Part[] parts, int[][] unwanted)
{
    private const int Inherited = 4;

    private readonly int _depth = parts.Length == 0 ? 0 : parts.Max(part => part.Depth);

    /// <summary>What a passage meets.</summary>
    private readonly record struct Mark(int Passage, int Met, int Score);

    /// <summary>A group with its passages in order and the number of parts it meets; null if it meets none, or fails one that it must meet.</summary>
    /// <param name="group">The group.</param>
    /// <param name="start">Its first passage: its own record.</param>
    /// <param name="end">The passage after its last.</param>
    public (Found Found, int Met)? Rank(int group, int start, int end)
    {
        var marks = new List<Mark>();
        var best = new int[wanted.Length];
        for (var passage = start; passage < end; passage++)
        {
            if (Of(passage, start) is { } mark)
            {
                marks.Add(mark);
                for (var i = 0; i < wanted.Length; i++)
                {
                    best[i] = Math.Max(best[i], wanted[i][passage]);
                }
            }
        }

        if (marks.Count == 0)
        {
            return null;
        }

        var most = marks.Max(mark => mark.Met);
        var met = best.Count(score => score > 0);
        var passages = marks.Where(mark => mark.Met == most).OrderByDescending(mark => mark.Score).ThenBy(mark => mark.Passage).ToList();
        return most == wanted.Length
            ? (new Found(group, 2, passages[0].Score, [.. passages.Select(mark => mark.Passage)]), most)
            : (new Found(group, met == wanted.Length ? 1 : 0, best.Sum() + passages[0].Score, [.. passages.Select(mark => mark.Passage)]), met);
    }

    private Mark? Of(int passage, int start)
    {
        if (unwanted.Any(scores => scores[passage] > 0))
        {
            return null;
        }

        // A passage is a result by itself and not because its paper is one.
        var (met, score, inherited, itself) = (0, 0, 0, passage == start);
        for (var i = 0; i < wanted.Length; i++)
        {
            var own = wanted[i][passage];
            var group = parts[i].Depth == 2 ? wanted[i][start] : 0;
            if (own == 0 && group == 0 && parts[i].Must)
            {
                return null;
            }

            met += own + group > 0 ? 1 : 0;
            score += own;
            inherited += group;
            itself |= own > 0 && _depth > 0 && parts[i].Depth == _depth;
        }

        return met == 0 || !itself ? null : new Mark(passage, met, score + (passage == start ? 0 : inherited / Inherited));
    }
}
