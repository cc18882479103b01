namespace StaticArchive.Caching.Serialization;

/// <summary>How the values of one type are written down and read again.</summary>
internal abstract class Serializer
{
    /// <summary>Writes a value.</summary>
    public abstract void Write(object? value, SerializationWriter output);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public abstract object? Read(SerializationReader input);
}
