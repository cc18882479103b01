namespace StaticArchive.Publish.Figures;

/// <summary>Measures of a drawing of the timeline, in units of its view box.</summary>
internal sealed record OverviewLayout
{
    /// <summary>Tells the drawing's ids and class from the other's.</summary>
    public required string Name { get; init; }

    /// <summary>Width of the view box.</summary>
    public required int Width { get; init; }

    /// <summary>Where the line of time begins.</summary>
    public required int Left { get; init; }

    /// <summary>
    /// Height of a row of marks, and the least width of one to hit: 24 pixels on the smallest screen that shows the
    /// drawing.
    /// </summary>
    public required int Target { get; init; }

    /// <summary>How many rows a lane may have before marks become one.</summary>
    public required int MaxRows { get; init; }

    /// <summary>Size of a dot.</summary>
    public required int Radius { get; init; }

    /// <summary>Room for the label of a year.</summary>
    public required int TickWidth { get; init; }

    /// <summary>Whether a lane's name stands above it instead of before it.</summary>
    public required bool IsLabelAbove { get; init; }

    /// <summary>For pages with room.</summary>
    public static OverviewLayout Wide { get; } =
        new()
        {
            Name = "wide",
            Width = 960,
            Left = 112,
            Target = 25,
            MaxRows = 3,
            Radius = 5,
            TickWidth = 56,
            IsLabelAbove = false,
        };

    /// <summary>For the narrowest: letters of 12 units stay legible on a screen of 320.</summary>
    public static OverviewLayout Narrow { get; } =
        new()
        {
            Name = "narrow",
            Width = 320,
            Left = 4,
            Target = 27,
            MaxRows = 2,
            Radius = 5,
            TickWidth = 52,
            IsLabelAbove = true,
        };

    /// <summary>Where the line of time ends.</summary>
    public int Right => Width - 8;
}
