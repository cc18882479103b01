namespace StaticArchive.Keeping;

/// <summary>How the values of one type are written down and read again.</summary>
internal abstract class Shape
{
    /// <summary>Writes a value.</summary>
    public abstract void Write(object? value, ShapeWriter output);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public abstract object? Read(ShapeReader input);
}
